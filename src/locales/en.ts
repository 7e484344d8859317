import { accessibility } from './en/accessibility';
import { charts } from './en/charts';
import { checks } from './en/checks';
import { cli } from './en/cli';
import { allPendingNotAvailable, figures, notAvailable, notes, reasons, tables } from './en/figures';
import { fileFailures } from './en/fileFailures';
import { format } from './en/format';
import { effects, issues, places, severities } from './en/issues';
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
} from './en/names';
import { help } from './en/help';
import { ledger } from './en/ledger';
import { ofYears } from './en/ofYears';
import { pane } from './en/pane';
import { published } from './en/published';
import { rules } from './en/rules';
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
} from './en/sheets';

import { share } from './en/share';
import { supplementary } from './en/supplementary';
import { template } from './en/template';
import { trace } from './en/trace';

/** Every text that a person reads, in English; in braces is what `fill` puts in. */
export const en = {
  language: 'en',
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
