import { textInput } from '../../host/model/cellInput';
import { CellType } from '../../host/univer/cellData';

test('a text in a cell for texts is shown without an apostrophe where it is edited, as nobody takes it for anything else', () => {
  const name = 'International Criminal Court';
  expect(textInput(name)).toMatchObject({ v: name, t: CellType.text });
});

test.each(['=1+1', '12', '-3', 'TRUE', '@SUM(A1)', '#N/A'])('%s there stays a text, and says so', (text) => {
  expect(textInput(text)).toMatchObject({ v: text, t: CellType.forcedText });
});
