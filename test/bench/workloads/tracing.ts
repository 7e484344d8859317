import { tracedRequest } from '../../../src/report/tracing/tracedRequest';
import { traceFigure } from '../../../src/report/tracing/traceNumber';
import { ReportAnswers } from '../../../src/taskpane/computation/reportAnswers';
import { reportOfSize } from './computing';
import type { Workload } from './workload';

const FIGURE = 'area2.otp.rfas';

/** From a computed report to the explanation of a figure and the first requests of its list; comes to how many they are. */
export const TRACING: Workload = {
  ours: (size) => {
    const report = reportOfSize(size);
    return () => {
      const answers = new ReportAnswers(report);
      answers.explain(FIGURE, 'en');
      return answers.band({ number: FIGURE, standing: 'counted', search: '' }, 0, 200).total;
    };
  },
  'every request as an object': (size) => {
    const report = reportOfSize(size);
    return () => Array.from(traceFigure(report, FIGURE).counted, tracedRequest).length;
  },
};
