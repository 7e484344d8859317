/** The report's charts. Each alternative text says what the chart shows, for those who do not see it. */
export const charts = {
  total: 'Total',
  /** beside an alternative text's name, how many */
  item: '{name} {current}',
  itemCompared: '{name} {current} (before: {previous})',
  byMonth: {
    title: 'Requests sent by month',
    headings: {
      otp: 'Office of the Prosecutor: RFAs by month',
      headquarters: 'Registry headquarters: RFCs by month',
      countryOffices: 'Country Offices: operational requests by month',
    },
    titles: {
      otp: 'RFAs sent by the OTP in each month of the period',
      headquarters: 'RFCs sent by headquarters in each month of the period',
      countryOffices: 'Requests sent by the Country Offices in each month of the period',
    },
    category: 'Month from',
    valueAxis: 'Requests sent',
    altText: 'Column chart: {title}. {total} were sent in {period}, the most, {most}, in {month}.',
    altTextCompared:
      'Column chart: {title}. {total} were sent in {period}, the most, {most}, in {month}; {previousTotal} were sent in {previous}.',
    none: 'No chart: no such request was sent in either period, or no log of them was read.',
  },
  totals: {
    heading: 'Requests sent: this period and the one before',
    title: 'Requests sent, this period and the one before',
    category: 'Requests',
    valueAxis: 'Requests sent',
    names: {
      rfas: 'RFAs without notifications',
      missionNotifications: 'Notifications of missions',
      headquarters: 'RFCs of headquarters',
      countryOffices: 'RFCs of Country Offices',
    },
    altText: 'Column chart of the requests sent in {period}: {list}.',
    none: 'No chart: no request was sent in either period, or no log was read.',
  },
  byCategory: {
    heading: 'RFCs of headquarters by category',
    title: 'RFCs sent by headquarters, by category',
    category: 'Category',
    valueAxis: 'Requests sent',
    altText:
      'Bar chart of the requests sent by the Registry’s headquarters in {period}, by category: {list}.',
    none: 'No chart of the requests of headquarters by category: none was sent in either period, or no log of them was read.',
  },
  timeToReply: {
    heading: 'Time to reply',
    explanation:
      'Requests sent in the period and replied to (OTP: executed) in it, by the days that the reply took. Pending requests are left out.',
    title: 'Requests replied to in the period, by the days that the reply took',
    category: 'Time to reply',
    valueAxis: 'Requests',
    altText:
      'Column chart of the requests of {period} that were replied to in it, by the days that the reply took ({senders}): {list}.',
    none: 'No chart: no request of the period was replied to in it.',
  },
  fates: {
    heading: 'Outcomes of the requests of headquarters',
    explanation: 'Requests sent in the period, by their outcome as at its last day.',
    title: 'Outcomes of the requests of headquarters, by category',
    category: 'Category',
    valueAxis: 'Requests',
    altText:
      'Stacked bar chart of the outcomes of the requests that the Registry’s headquarters sent in {period}: {list}.',
    none: 'Not available: no request of headquarters was sent in the period, or a log of them does not hold replies.',
  },
};
