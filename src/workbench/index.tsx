import { createRoot } from 'react-dom/client';
import { startRegionKeys } from './toolbar/regionKeys';
import { WorkbenchApp } from './WorkbenchApp';

const place = document.getElementById('workbench');
if (place === null) throw new Error('The page has no element “workbench”.');
// A canvas draws with the fonts that are there, and asks for none.
await Promise.allSettled(['11px Calibri', 'bold 11px Calibri'].map((font) => document.fonts.load(font)));
createRoot(place).render(<WorkbenchApp />);
startRegionKeys();
