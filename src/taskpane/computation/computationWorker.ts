import { loadCopyTools } from './loadCopyTools';
import { serveComputation } from './serveComputation';

/** The script of the pane's worker. */
serveComputation(self, loadCopyTools);
