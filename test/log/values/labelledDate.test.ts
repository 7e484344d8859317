import { isoDate } from '../../../src/ground/calendarDay';
import type { DateField } from '../../../src/log/model/field';
import { dateReader } from '../../../src/log/values/labelledDate';

function readAs(text: string, heading = 'Date sent', field: DateField = 'sent'): string {
  const reading = dateReader(field, heading)(text);
  if (reading.kind === 'either') return `${isoDate(reading.dayFirst)} or ${isoDate(reading.monthFirst)}`;
  return reading.kind === 'day' ? isoDate(reading.day) : 'unreadable';
}

describe('the day sent, in a cell of more than a date', () => {
  it.each([
    ['Signed 12/03/2022, sent 15/03/2022', '2022-03-15'],
    ['Signée le 25/07/2021\nTransmise le 26/07/2021', '2021-07-26'],
    ['signée et transmise le 2 août 2021', '2021-08-02'],
    ['signed on March 29, 2022 / dispatched on April 1, 2022', '2022-04-01'],
    ['15.03.2022 (sent) 12.03.2022 (signed)', '2022-03-15'],
    ['Transmise le 05/04/2022', '2022-04-05 or 2022-05-04'],
    ['16/09/2022', '2022-09-16'],
  ])('is the one of which the words say so: %s', (text, day) => {
    expect(readAs(text)).toBe(day);
  });

  it.each([
    'Signed 12/03/2022',
    'Signée le 25/02/2022\nNon transmise',
    'not sent 15/03/2022',
    'sent 15/03/2022, sent again 20/03/2022',
    '12/03/2022 – 15/03/2022',
    'by hand, 15/03/2022',
    'To be sent 20/12/2022',
    'Draft sent to Chief 20/12/2022',
    'NV 13/12/2022; reminder sent 15/05/2023',
    'Transmission prévue le 21/12/2022',
    'Signed 13/12/2022; sent: no',
    'Sent: no, 13/12/2022',
    'Sent? 13/12/2022',
    'Sent 22/12/20225',
    'Sent 22/12/2022, returned',
    'Sept. 2022 (date tbc)',
    'sent',
  ])('is not read where they do not, or say it of two: %s', (text) => {
    expect(readAs(text)).toBe('unreadable');
  });

  it('is the one in its place where the heading names as many', () => {
    expect(readAs('S : 20/09/21 – T : 21/09/21', 'Signature / transmission')).toBe('2021-09-21');
    expect(readAs('21/09/21 20/09/21', 'Sent / signed')).toBe('2021-09-21');
    expect(readAs('20/09/21', 'Signature / transmission')).toBe('2021-09-20');
    expect(readAs('Signée le 20/09/21', 'Signature / transmission')).toBe('unreadable');
    expect(readAs('20/09/21 21/09/21 22/09/21', 'Signature / transmission')).toBe('unreadable');
    expect(readAs('R : 20/04/2022 – S : 14/03/2022', 'Sent / Replied')).toBe('unreadable');
    expect(readAs('13/03/2022 et 30/03/2022', 'Date of request / Date de la demande')).toBe('unreadable');
    expect(readAs('13/12/2022 and 14/12/2022', 'Date sent [dd/mm]')).toBe('unreadable');
    expect(readAs('Rappel 20/09/21, AR 21/09/21', 'Signature / transmission')).toBe('unreadable');
    expect(readAs('20/09/21 21/09/21 22/09/21', 'Date sent (dd/mm/yyyy)')).toBe('unreadable');
  });
});

describe('the day of a reply, in a cell of more than a date', () => {
  it('is the one on which it was received', () => {
    const text = 'NV n° 694 du 19/11/2021, reçue le 22/11/2021';
    expect(readAs(text, 'Réponse', 'replied')).toBe('2021-11-22');
    expect(readAs('replied 19 Nov. 2021, recorded 22 Nov. 2021', 'Reply', 'replied')).toBe('2021-11-19');
    expect(readAs('replied 19 Nov. 2021, recorded 22 Nov. 2021', 'Reply', 'recorded')).toBe('2021-11-22');
  });

  it('is not read where two are given, or another day is', () => {
    expect(readAs('24/05/2023 (interim) 28/06/2023 (final)', 'Reply on', 'replied')).toBe('unreadable');
    expect(readAs('20/12/2022: received no', 'Reply on', 'replied')).toBe('unreadable');
    expect(readAs('NV of 10.05.2022', 'Reply on', 'replied')).toBe('unreadable');
  });

  it.each([
    'reminder sent 15/09/2023',
    'Awaiting reply, reminder sent 12/12/2022',
    'Acknowledgement received 20/12/2022',
    'Accusé de réception reçu le 20/12/2022',
    'Reply expected by 21/12/2022',
    'To be executed by 22/12/2022',
    'Réponse attendue le 23/12/2022',
    'Response overdue since 23/12/2022',
  ])('is not read beside words that say something else: %s', (text) => {
    expect(readAs(text, 'Reply on', 'replied')).toBe('unreadable');
  });
});
