import type { WorkbookPlan } from '../../plan/workbookPlan';
import type { SolveProgram } from '../../statistics/disclosure/linearProgram';

/** What a copy to share takes beside the report: both are WebAssembly, and are loaded when a copy is first asked for. */
export interface CopyTools {
  readonly writeWorkbook: (plan: WorkbookPlan) => Uint8Array;
  readonly writeOds: (plan: WorkbookPlan) => Uint8Array;
  readonly solve: SolveProgram;
}

export type LoadCopyTools = () => Promise<CopyTools>;
