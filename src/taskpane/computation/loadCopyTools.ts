import type { CopyTools } from './copyTools';

/** Loads what writes files and what solves linear programs, with the files that the build puts beside its scripts. */
export async function loadCopyTools(): Promise<CopyTools> {
  const [{ loadWriter }, { writeWorkbook }, { loadSolver }] = await Promise.all([
    import('../../xlsx/write/loadWriter'),
    import('../../xlsx/write/writeWorkbook'),
    import('../../solver/loadSolver'),
  ]);
  const [solve] = await Promise.all([loadSolver(), loadWriter()]);
  return { writeWorkbook, solve };
}
