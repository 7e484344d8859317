import { z } from 'zod';

/** A text that only one user, on one machine, can read: AES-GCM. */
export const sealedTextSchema = z
  .strictObject({
    /** names the key, and tells nothing of it */
    key: z.string(),
    /** base 64 */
    iv: z.string(),
    /** base 64 */
    data: z.string(),
  })
  .readonly();
export type SealedText = z.infer<typeof sealedTextSchema>;

/** Encrypts texts for the user of this machine alone. */
export interface LocalCipher {
  /** `null` where there is no key to encrypt with */
  seal(text: string): Promise<SealedText | null>;
  /** `null` where it was encrypted elsewhere, or was tampered with */
  open(sealed: SealedText): Promise<string | null>;
}
