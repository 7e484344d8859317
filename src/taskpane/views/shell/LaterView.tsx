import type { ReactElement } from 'react';
import type { View } from '../../state/paneState';
import { FindingsView } from '../findings/FindingsView';
import { HelpView } from '../help/HelpView';
import { ReportView } from '../report/ReportView';
import { SettingsView } from '../settings/SettingsView';

/** The views that a pane does not open with. */
export function LaterView({ view }: { readonly view: Exclude<View, 'logs'> }): ReactElement {
  switch (view) {
    case 'report':
      return <ReportView />;
    case 'findings':
      return <FindingsView />;
    case 'settings':
      return <SettingsView />;
    case 'help':
      return <HelpView />;
  }
}
