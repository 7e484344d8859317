export function runCompiled(file: string): void;
