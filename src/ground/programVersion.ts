/** The version of the program, as package.json and the manifest have it: a report says which one computed it. */
export const PROGRAM_VERSION = '0.1.0';
