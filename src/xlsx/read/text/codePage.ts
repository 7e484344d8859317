/** The characters of the bytes 0x80 to 0xff, in their order. */
export type CodePage = string;

/** What Excel for Windows writes as plain CSV. */
const WINDOWS_1252: CodePage =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';
/** What Excel for the Mac wrote as plain CSV. */
const MAC_ROMAN: CodePage =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
/** What Excel writes as “CSV (MS-DOS)” in western Europe. */
const CP850: CodePage =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Letters and marks of English, French and Spanish texts beyond ASCII. */
const USUAL = new Set('àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÖÙÛÜŒÆáíóúñÁÍÓÚÑ¿¡ªº°«»’‘“”–—…€\u00a0');
const LETTER = /[A-Za-z]/;
/** These stand behind words or between them, never before a letter in the midst of one. */
const NOT_WITHIN_WORDS = new Set('“”–—…€«»°¿¡\u00a0');
/** So much of a file tells its code page. */
const SAMPLE = 200_000;

/**
 * The code page of a text that is no Unicode: the one in which most of its bytes beyond ASCII are usual letters and
 * marks where they stand; of equal ones Windows-1252.
 */
export function codePageOf(bytes: Uint8Array): CodePage {
  const sample = bytes.subarray(0, SAMPLE);
  return [WINDOWS_1252, MAC_ROMAN, CP850]
    .map((page) => ({ page, usual: usualCharacters(sample, page) }))
    .reduce((best, other) => (other.usual > best.usual ? other : best)).page;
}

function usualCharacters(bytes: Uint8Array, page: CodePage): number {
  let usual = 0;
  for (const [place, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    const character = page.charAt(byte - 0x80);
    const [before, after] = [asciiLetter(bytes[place - 1]), asciiLetter(bytes[place + 1])];
    if (USUAL.has(character) && !isMisplaced(character, before, after)) usual += 1;
  }
  return usual;
}

/** Whether a character stands where it does not in words: a dash within one, a capital among small letters. */
function isMisplaced(character: string, before: string, after: string): boolean {
  if (NOT_WITHIN_WORDS.has(character)) return before !== '' && after !== '';
  if (!isCapital(character)) return false;
  return isSmall(before) || (before !== '' && isSmall(after));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** The letter of a byte, `''` where it is none of ASCII. */
function asciiLetter(byte: number | undefined): string {
  const character = byte === undefined ? '' : String.fromCharCode(byte);
  return LETTER.test(character) ? character : '';
}
