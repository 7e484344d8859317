/** How English writes numbers, days and lists. */
export const format = {
  decimalMark: '.',
  thousandsMark: ',',
  percent: '{number}%',
  /** what stands between the digits and the sign in the number format of a cell */
  percentSpace: '',
  /** whether nought takes the singular */
  zeroIsSingular: false,
  date: '{day} {month} {year}',
  shortDate: '{day} {month}',
  span: '{first} – {last}',
  shortSpan: '{first}–{last}',
  firstOfMonth: '1',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  quote: '“{text}”',
  listSeparator: ', ',
  /** between items that are lists themselves */
  longListSeparator: '; ',
  emptyList: 'none',
  /** a list that is cut short */
  listAndMore: '{list} and {count} more',
};
