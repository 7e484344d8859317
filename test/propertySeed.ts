import fc from 'fast-check';

/** The same cases on every machine and every day, so that a change is judged by what it changed. */
const FIXED_SEED = 20_231_109;

/** `PROPERTY_SEED=random` looks for new cases; a number repeats a run that found one. */
const wanted = process.env['PROPERTY_SEED'] ?? String(FIXED_SEED);
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
