/** The mark that the page sets where a run begins. */
export const RUN_BEGINS = 'run begins';
