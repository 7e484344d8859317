import { stopServer } from './workbenchServer';

export default function stopWorkbench(): void {
  stopServer();
}
