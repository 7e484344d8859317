import { messagesOf } from '../../src/locales/messagesOf';
import { figureInTableText, requestText, tablesTouchedText } from '../../src/wording/findingContext';

const english = messagesOf('en');

test('a request is named by what its row says: reference and addressee', () => {
  expect(requestText({ reference: 'OTP-1', addressee: 'Belgium', sent: null }, english)).toBe(
    'OTP-1, Belgium',
  );
  expect(requestText({ reference: '', addressee: 'Belgium', sent: null }, english)).toBe('Belgium');
  expect(requestText(undefined, english)).toBe('');
});

test('figures are named with their tables', () => {
  const touched = ['otp.rfas.sent', 'area2.otp.rfas', 'otp.rfas.averageDays'] as const;
  expect(tablesTouchedText(touched, english)).toBe('Overview (2), Area 2 (1)');
  expect(tablesTouchedText([], english)).toBe('');
  expect(figureInTableText('area2.otp.rfis', messagesOf('fr'))).toMatch(/^Domaine 2\s: /u);
});
