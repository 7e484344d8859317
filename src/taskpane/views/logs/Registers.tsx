import type { ReactElement } from 'react';
import type { InspectedRegister } from '../../contract/paneService';
import { RegisterQuestion } from '../questions/RegisterQuestion';

/** The registers that ask something, each with the control that answers it; those that nobody answered first. */
export function Registers({ registers }: { readonly registers: readonly InspectedRegister[] }): ReactElement {
  const open = registers.filter(({ answer }) => answer === null);
  const answered = registers.filter(({ answer }) => answer !== null);
  return (
    <>
      {[...open, ...answered].map((register) => (
        // An answer that was taken back leaves no choice behind.
        <RegisterQuestion key={`${register.key} ${register.answer ?? ''}`} register={register} />
      ))}
    </>
  );
}
