import type { Messages } from './messages';
import { accessibility } from './fr/accessibility';
import { charts } from './fr/charts';
import { checks } from './fr/checks';
import { cli } from './fr/cli';
import { allPendingNotAvailable, figures, notAvailable, notes, reasons, tables } from './fr/figures';
import { fileFailures } from './fr/fileFailures';
import { format } from './fr/format';
import { effects, issues, places, severities } from './fr/issues';
import {
  fates,
  fields,
  leftOut,
  organs,
  origins,
  countedFields,
  registers,
  senders,
  streams,
  timeBands,
  units,
  values,
  baselineCounts,
} from './fr/names';
import { help } from './fr/help';
import { ledger } from './fr/ledger';
import { ofYears } from './fr/ofYears';
import { pane } from './fr/pane';
import { published } from './fr/published';
import { rules } from './fr/rules';
import {
  changes,
  cover,
  dataQuality,
  countedSheet,
  notesSheet,
  report,
  sheetNames,
  registerTables,
  table,
  warrants,
  outstanding,
  recommendations,
} from './fr/sheets';

import { share } from './fr/share';
import { supplementary } from './fr/supplementary';
import { template } from './fr/template';
import { trace } from './fr/trace';

/** Every text that a person reads, in French; in braces is what `fill` puts in. */
export const fr: Messages = {
  language: 'fr',
  format,
  organs,
  origins,
  countedFields,
  registers,
  senders,
  streams,
  fields,
  values,
  fates,
  timeBands,
  units,
  baselineCounts,
  leftOut,
  tables,
  figures,
  notAvailable,
  allPendingNotAvailable,
  reasons,
  notes,
  rules,
  ofYears,
  severities,
  effects,
  help,
  issues,
  places,
  sheetNames,
  report,
  changes,
  cover,
  outstanding,
  recommendations,
  registerTables,
  warrants,
  table,
  charts,
  checks,
  countedSheet,
  notesSheet,
  dataQuality,
  supplementary,
  share,
  accessibility,
  ledger,
  template,
  published,
  trace,
  fileFailures,
  /** texts of the task pane */
  pane,
  /** texts of the command line */
  cli,
};
