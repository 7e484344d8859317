import {
  createDOMRenderer,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  RendererProvider,
  teamsHighContrastTheme,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Messages } from '../../locales/messages';
import type { PaneEnvironment, PaneTheme } from '../start/environment';
import { PaneContext } from '../state/paneContext';
import { PaneController } from '../state/paneController';
import type { PaneService } from '../contract/paneService';
import { PaneShell } from './shell/PaneShell';
import { useMessages } from './shell/useMessages';
import { useRestoreFocus } from './shell/useRestoreFocus';

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

const useStaticStyles = makeStaticStyles({
  'html, body': { height: '100%', margin: '0', overflow: 'hidden' },
  '#pane': { height: '100%' },
  '[hidden]': { display: 'none !important' },
});

const useStyles = makeStyles({ provider: { height: '100%' } });

export interface PaneAppProps {
  readonly service: PaneService;
  readonly environment: PaneEnvironment;
  /** the texts in the environment's language */
  readonly firstMessages: Messages;
  /** what a content security policy asks of style elements; `undefined` where it asks for none */
  readonly nonce?: string | undefined;
}

/** The task pane. */
export function PaneApp({ nonce, ...pane }: PaneAppProps): ReactElement {
  const [renderer] = useState(() =>
    createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } }),
  );
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <ThemedPane {...pane} />
    </RendererProvider>
  );
}

function ThemedPane({ service, environment, firstMessages }: Omit<PaneAppProps, 'nonce'>): ReactElement {
  useStaticStyles();
  const styles = useStyles();
  const [controller] = useState(() => new PaneController(service, environment.language));
  const state = useSyncExternalStore(controller.subscribe, controller.getState);
  const restoreFocus = useRestoreFocus();
  const messages = useMessages(state.settings.language ?? environment.language, firstMessages);
  useEffect(() => {
    if (environment.tour?.wasSeen() !== false) return;
    environment.tour.remember();
    controller.send({ type: 'tourMoved', step: 0 });
  }, [controller, environment]);
  useEffect(() => {
    void controller.open();
    return () => {
      controller.close();
    };
  }, [controller]);
  useEffect(() => {
    document.documentElement.lang = messages.language;
    document.title = messages.pane.general.title;
  }, [messages]);
  const pane = useMemo(
    () => ({ state, controller, messages, restoreFocus }),
    [state, controller, messages, restoreFocus],
  );
  return (
    <FluentProvider className={styles.provider} theme={THEMES[environment.theme]}>
      <PaneContext.Provider value={pane}>
        <PaneShell />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
