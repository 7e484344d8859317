import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { registerSheetName } from '../../../layout/template/registerTemplate';
import { REGISTERS, type RegisterId } from '../../../log/registers/registers';
import { usePane } from '../../state/paneContext';
import { isBusy } from '../../state/obstacle';
import { Choice } from '../parts/Choice';
import { Disclosure } from '../parts/Disclosure';
import { FormField } from '../parts/FormField';

const IDS: readonly RegisterId[] = REGISTERS.map(({ id }) => id);

/** Adds an empty register, as that of the agreements; each that the report counts entries of is offered. */
export function InsertRegister(): ReactElement {
  const { state, controller, messages } = usePane();
  const [chosen, setChosen] = useState<RegisterId>('agreements');
  const { label, insert, choose } = messages.template.register;
  return (
    <Disclosure label={label}>
      <FormField label={choose}>
        <Choice
          value={chosen}
          onChoose={(value) => {
            setChosen(IDS.find((id) => id === value) ?? chosen);
          }}
        >
          {IDS.map((id) => (
            <option key={id} value={id}>
              {registerSheetName(id, controller.language())}
            </option>
          ))}
        </Choice>
      </FormField>
      <Button disabledFocusable={isBusy(state)} onClick={() => void controller.insertTemplate(chosen)}>
        {insert}
      </Button>
    </Disclosure>
  );
}
