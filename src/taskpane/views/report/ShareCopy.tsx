import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { SHARED_BREAKDOWNS } from '../../../share/shareOptions';
import { COPY_FORMATS, type CopyFormat, type MadeCopy } from '../../contract/sharedCopy';
import { usePane } from '../../state/paneContext';
import { Choice } from '../parts/Choice';
import { Disclosure } from '../parts/Disclosure';
import { ExplainedButton } from '../parts/ExplainedButton';
import { HelpText } from '../parts/HelpText';
import { LetOut } from '../parts/LetOut';
import { LineList } from '../parts/LineList';
import { SectionHeading } from '../parts/SectionHeading';
import { TablesForWord } from './TablesForWord';
import { WorkedOut } from './WorkedOut';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Breakdown = (typeof SHARED_BREAKDOWNS)[number];

/** A copy of the report that may leave the section: first what goes in, then the file. */
export function ShareCopy(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { share } = messages.pane;
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <ExplainedButton
        label={share.create}
        help={share.help}
        onClick={() => {
          setIsOpen(true);
        }}
      />
    );
  }
  return (
    <div className={styles.root}>
      <CopyToCheck
        onClose={() => {
          setIsOpen(false);
        }}
      />
    </div>
  );
}

/** What goes into the copy and what does not, with the buttons that let it out. */
function CopyToCheck({ onClose }: { readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { share } = messages.pane;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [by, setBy] = useState<Breakdown>('addresseeType');
  const [format, setFormat] = useState<CopyFormat>('xlsx');
  const copy = useCopy(by, format);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <SectionHeading level={3} headingRef={heading}>
        {share.heading}
      </SectionHeading>
      <label htmlFor={id}>{share.brokenDown}</label>
      <Choice
        id={id}
        value={by}
        onChoose={(value) => {
          setBy(SHARED_BREAKDOWNS.find((name) => name === value) ?? by);
        }}
      >
        {SHARED_BREAKDOWNS.map((name) => (
          <option key={name} value={name}>
            {messages.fields[name]}
          </option>
        ))}
      </Choice>
      <label htmlFor={`${id}-format`}>{share.format}</label>
      <Choice
        id={`${id}-format`}
        value={format}
        onChoose={(value) => {
          setFormat(COPY_FORMATS.find((name) => name === value) ?? format);
        }}
      >
        {COPY_FORMATS.map((name) => (
          <option key={name} value={name}>
            {share.formats[name]}
          </option>
        ))}
      </Choice>
      {by !== 'addresseeType' && <HelpText>{share.namesGoIn}</HelpText>}
      {copy === 'making' && <Spinner size="tiny" label={share.making} />}
      {copy !== 'making' && copy !== 'failed' && <Words copy={copy} />}
      <div className={styles.buttons}>
        {copy !== 'making' && copy !== 'failed' && (
          <LetOut file={copy} save={share.save} open={share.open} isOds={format === 'ods'} />
        )}
        <Button onClick={onClose}>{share.close}</Button>
      </div>
    </>
  );
}

/** The copy by a breakdown; it is made anew where the breakdown, the format or the language changes. */
function useCopy(by: Breakdown, format: CopyFormat): MadeCopy | 'making' | 'failed' {
  const { controller } = usePane();
  const language = controller.language();
  const [made, setMade] = useState<{ readonly key: string; readonly copy: MadeCopy | 'failed' } | null>(null);
  const key = `${by} ${format} ${language}`;
  useEffect(() => {
    let isWanted = true;
    void controller.makeCopy({ by, language, format }).then((copy) => {
      if (isWanted) setMade({ key: `${by} ${format} ${language}`, copy: copy ?? 'failed' });
    });
    return () => {
      isWanted = false;
    };
  }, [by, controller, format, language]);
  return made?.key === key ? made.copy : 'making';
}

function Words({ copy: { words, tables } }: { readonly copy: MadeCopy }): ReactElement {
  const { messages } = usePane();
  const { share } = messages;
  return (
    <>
      <LineList heading={share.goesIn} lines={words.goesIn} />
      <LineList heading={share.staysBehind} lines={words.withheld} />
      <Disclosure label={messages.pane.share.workedOut}>
        <WorkedOut workedOut={words.workedOut} />
      </Disclosure>
      <Disclosure label={messages.pane.share.copyTables}>
        <TablesForWord tables={tables} />
      </Disclosure>
    </>
  );
}
