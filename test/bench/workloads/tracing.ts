import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { tracedRequest } from '../../../src/report/tracing/tracedRequest';
import { traceFigure } from '../../../src/report/tracing/traceNumber';
import { ReportAnswers } from '../../../src/taskpane/computation/reportAnswers';
import { reportOfSize } from './computing';
import type { Workload } from './workload';

const FIGURE = 'area2.otp.rfas';
const FIRST_REQUESTS = { number: FIGURE, standing: 'counted', search: '' } as const;
const answerSchema = z.object({ band: z.object({ total: z.number() }) });

/** From a computed report to the explanation of a figure and the first requests of its list; comes to how many they are. */
export const TRACING: Workload = {
  ours: (size) => {
    const report = reportOfSize(size);
    return () => {
      const answers = new ReportAnswers(report);
      answers.explain(FIGURE, 'en');
      return answers.band(FIRST_REQUESTS, 0, 200).total;
    };
  },
  'the pane’s thread of it': (size) => {
    const answers = new ReportAnswers(reportOfSize(size));
    // A worker finds the requests; what it answers is copied from thread to thread.
    const sent = serialize({
      explanation: answers.explain(FIGURE, 'en'),
      band: answers.band(FIRST_REQUESTS, 0, 200),
    });
    return () => answerSchema.parse(deserialize(sent)).band.total;
  },
  'every request as an object': (size) => {
    const report = reportOfSize(size);
    return () => Array.from(traceFigure(report, FIGURE).counted, tracedRequest).length;
  },
};
