import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { CopySelectRegular } from '@fluentui/react-icons/svg/copy-select';
import { type ReactElement, useRef, useState } from 'react';
import { fill, fillPlural } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import {
  type ProfileFileError,
  profileFileName,
  profileFileOf,
  profileFromFile,
  readProfileFile,
} from '../../corrections/profileFile';
import { readDifferently, withReadAlike } from '../../corrections/sameForm';
import { withProfile } from '../../corrections/savedProfiles';
import { HelpText } from '../parts/HelpText';
import { JSON_TYPE, saveFile } from '../parts/saveFile';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';
import { isBusy } from '../../state/obstacle';
import { LeaveOut } from './LeaveOut';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  wide: { textAlign: 'left' },
  message: { overflowWrap: 'anywhere', width: '100%' },
});

export interface ProfileActionsProps {
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
}

/** What can be done with the profile of a log as a whole: other logs are read alike, it is saved and read as a file. */
export function ProfileActions({ log, logs }: ProfileActionsProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { profile } = messages.pane;
  return (
    <div className={styles.root}>
      <SectionHeading level={4}>{profile.heading}</SectionHeading>
      <HelpText>{profile.help}</HelpText>
      <FileButtons log={log} logs={logs} />
      <ApplyToOthers log={log} logs={logs} />
      {log.questions.length === 0 && <LeaveOut log={log} logs={logs} />}
    </div>
  );
}

interface FileNotice {
  readonly intent: 'error' | 'success';
  readonly text: string;
}

function FileButtons({ log, logs }: ProfileActionsProps): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const [notice, setNotice] = useState<FileNotice | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { profile: texts } = messages.pane;
  const load = async (file: File): Promise<void> => {
    const read = profileIn(await textOf(file), log, logs);
    if (!read.ok) {
      setNotice({ intent: 'error', text: errorText(read.error, file.name, messages) });
      return;
    }
    setNotice({ intent: 'success', text: fill(texts.loaded, { file: file.name }) });
    await controller.correct(withProfile(state.settings.profiles, read.value));
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          aria-label={fill(messages.report.named, { name: texts.save, value: log.sheet })}
          onClick={() => {
            saveFile(profileFileName(log), profileFileOf(log, logs), JSON_TYPE);
          }}
        >
          {texts.save}
        </Button>
        <Button
          size="small"
          icon={<ArrowUploadRegular />}
          disabledFocusable={isBusy(state)}
          aria-label={fill(messages.report.named, { name: texts.load, value: log.sheet })}
          onClick={() => {
            input.current?.click();
          }}
        >
          {texts.load}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={texts.load}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file !== undefined) void load(file);
        }}
      />
      {notice !== null && (
        <MessageBar className={styles.message} intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** The text of a file; `null` where it cannot be read. */
async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}

type LoadError = ProfileFileError | { readonly code: 'unreadable'; readonly detail: '' };

function profileIn(
  text: string | null,
  log: InspectedLog,
  logs: readonly InspectedLog[],
): ReturnType<typeof profileFromFile> | { readonly ok: false; readonly error: LoadError } {
  if (text === null) return { ok: false, error: { code: 'unreadable', detail: '' } };
  const file = readProfileFile(text);
  return file.ok ? profileFromFile(file.value, log, logs) : file;
}

function errorText({ code, detail }: LoadError, file: string, { pane }: Messages): string {
  const { errors } = pane.profile;
  return fill(code === 'otherLog' && detail === '' ? errors.otherHeadings : errors[code], { file, detail });
}

/** Reads the other logs with the same headings in the same way; nothing where all are read so already. */
function ApplyToOthers({ log, logs }: ProfileActionsProps): ReactElement | null {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { profile: texts } = messages.pane;
  const others = readDifferently(log, logs);
  if (others.length === 0) return null;
  return (
    <>
      <Button
        className={styles.wide}
        size="small"
        icon={<CopySelectRegular />}
        disabledFocusable={isBusy(state)}
        onClick={() => {
          void controller.correct(withReadAlike(state.settings.profiles, log, others, logs));
        }}
      >
        {fillPlural(texts.applyToOthers, others.length, messages.format)}
      </Button>
      <HelpText>{texts.applyHelp}</HelpText>
    </>
  );
}
