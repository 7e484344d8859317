import { createRoot } from 'react-dom/client';
import { startRegionKeys } from './toolbar/regionKeys';
import { WorkbenchApp } from './WorkbenchApp';

const place = document.getElementById('workbench');
if (place === null) throw new Error('The page has no element “workbench”.');
createRoot(place).render(<WorkbenchApp />);
startRegionKeys();
