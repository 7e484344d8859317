import { lazy, type ReactElement, Suspense } from 'react';
import { usePane } from '../../state/paneContext';
import { HelpText } from '../parts/HelpText';
import { BackToReport } from './BackToReport';

/** What shows requests comes only with the first explanation: the pane itself comes the sooner. */
const NumberExplanation = lazy(() =>
  import('./NumberExplanation').then(
    (loaded) => ({ default: loaded.NumberExplanation }),
    () => ({ default: NotLoaded }),
  ),
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
