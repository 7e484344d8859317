import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { usePane } from '../../state/paneContext';

/** Takes a message away. */
export function CloseButton({ onClick }: { readonly onClick: () => void }): ReactElement {
  const { messages } = usePane();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={messages.pane.general.close}
      onClick={onClick}
    />
  );
}
