import { messagesOf } from '../../../../src/locales/messagesOf';
import { addedLogsText } from '../../../../src/taskpane/views/added/addedLogsText';
import { ASKING_ALIKE, FOUND } from '../../preview/inspections';

const [read] = FOUND.logs;
const waiting = ASKING_ALIKE.logs.filter(({ questions }) => questions.length > 0);

test('an added workbook says how many logs and requests it has', () => {
  const logs = read === undefined ? [] : [read];
  expect(addedLogsText(logs, messagesOf('en'))).toBe('One log, 479 requests');
});

test('a log that waits for an answer is not said to have no requests', () => {
  expect(addedLogsText(waiting, messagesOf('en'))).toBe('2 logs, which wait for answers');
  expect(addedLogsText(waiting.slice(1), messagesOf('fr'))).toBe('1 registre, qui attend une réponse');
  expect(addedLogsText([...FOUND.logs.slice(0, 1), ...waiting.slice(1)], messagesOf('en'))).toBe(
    '2 logs, 479 requests; one log waits for an answer',
  );
});
