import { useId, useRef, type ReactElement } from 'react';
import { fill } from '../../locales/fill';
import { LANGUAGES, type Language } from '../../locales/languages';
import { THEMES, type Theme } from '../pane/themes';
import type { WorkbenchTexts } from '../texts/en';

const FILES = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv';

interface ToolbarProps {
  readonly texts: WorkbenchTexts;
  readonly samples: readonly string[];
  readonly open: { readonly name: string; readonly isSample: boolean } | undefined;
  readonly isBusy: boolean;
  readonly language: Language;
  readonly theme: Theme;
  readonly onSample: (name: string) => void;
  readonly onFile: (file: File) => void;
  readonly onDownload: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Theme) => void;
}

/** What belongs to the workbench and not to the add-in: which workbook is open, and how Excel is set up. */
export function Toolbar(props: ToolbarProps): ReactElement {
  const { texts, open, isBusy } = props;
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className="toolbar">
      <h1 title={texts.notExcel}>{texts.title}</h1>
      <SampleChoice {...props} />
      <input
        ref={file}
        type="file"
        accept={FILES}
        hidden
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen !== undefined) props.onFile(chosen);
        }}
      />
      <button type="button" title={texts.openHint} disabled={isBusy} onClick={() => file.current?.click()}>
        {texts.open}
      </button>
      <button
        type="button"
        title={texts.downloadHint}
        disabled={isBusy || open === undefined}
        onClick={props.onDownload}
      >
        {texts.download}
      </button>
      <span className="space" />
      <Choice
        label={texts.language}
        value={props.language}
        options={LANGUAGES.map((language) => [language, texts.languages[language]])}
        onChoose={props.onLanguage}
      />
      <Choice
        label={texts.theme}
        value={props.theme}
        options={THEMES.map((theme) => [theme, texts.themes[theme]])}
        onChoose={props.onTheme}
      />
    </header>
  );
}

/** The samples, and the workbook of the user's own where one is open. */
function SampleChoice({ texts, samples, open, isBusy, onSample }: ToolbarProps): ReactElement {
  const own = open !== undefined && !open.isSample ? open.name : undefined;
  const names: Readonly<Record<string, string>> = texts.samples;
  const options = samples.map((sample) => [sample, names[sample] ?? sample] as const);
  return (
    <Choice
      label={texts.sample}
      value={own === undefined ? (open?.name ?? '') : ''}
      isDisabled={isBusy}
      options={[
        ...(own === undefined ? [] : [['', fill(texts.ownWorkbook, { name: own })] as const]),
        ...options,
      ]}
      onChoose={onSample}
    />
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly isDisabled?: boolean;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>(props: ChoiceProps<T>): ReactElement {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        disabled={props.isDisabled}
        onChange={(event) => {
          const chosen = props.options.find(([value]) => value === event.currentTarget.value);
          if (chosen !== undefined) props.onChoose(chosen[0]);
        }}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
