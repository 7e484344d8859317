import { type ReactElement, Suspense } from 'react';
import { usePane } from '../../state/paneContext';
import { HelpText } from '../parts/HelpText';
import { loadedLater } from '../parts/loadedLater';
import { BackToReport } from './BackToReport';

/** What shows requests comes only with the first explanation: the pane itself comes the sooner. */
const NumberExplanation = loadedLater(
  () => import('./NumberExplanation').then((loaded) => loaded.NumberExplanation),
  NotLoaded,
);

/** What a number of the report is made of, in the place of the report. */
export function ExplanationView({ number }: { readonly number: string }): ReactElement {
  return (
    <Suspense fallback={null}>
      <NumberExplanation key={number} number={number} />
    </Suspense>
  );
}

function NotLoaded(): ReactElement {
  const { messages } = usePane();
  return (
    <>
      <BackToReport />
      <HelpText>{messages.trace.view.notLoaded}</HelpText>
    </>
  );
}
