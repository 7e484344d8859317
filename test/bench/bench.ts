/** All measurements, of logs of the sizes that are given: `npm run bench`, or `npm run bench -- 1000000`. */
import './report.bench';
import './responsiveness.bench';
import './writing.bench';
