import type { CopyTools } from './copyTools';

/** Loads what writes files and what solves linear programs, with the files that the build puts beside its scripts. */
export async function loadCopyTools(): Promise<CopyTools> {
  const [{ loadWriter }, { writeWorkbook }, { writeOds }, { loadSolver }] = await Promise.all([
    import('../../xlsx/write/loadWriter'),
    import('../../xlsx/write/writeWorkbook'),
    import('../../xlsx/write/ods/writeOds'),
    import('../../solver/loadSolver'),
  ]);
  const [solve] = await Promise.all([loadSolver(), loadWriter()]);
  return { writeWorkbook, writeOds, solve };
}
