import { axisFormat } from '../../src/plan/axisFormat';

describe('the numbers of a value axis', () => {
  it('have no decimals where its steps are whole', () => {
    expect(axisFormat('0.00" "%;-0.00" "%;0" "%', 'column', [0.45, 0.12])).toBe('0" "%;-0" "%;0" "%');
    expect(axisFormat('0.00', 'column', [55.46])).toBe('0');
    expect(axisFormat('#,##0', 'column', [1204])).toBe('#,##0');
  });

  it('keep them where steps that are smaller than one would look alike', () => {
    expect(axisFormat('0.00%', 'column', [0.012, 0.009])).toBe('0.00%');
    expect(axisFormat('0.00%', 'line', [0.451, 0.462])).toBe('0.00%');
    expect(axisFormat('0.00%', 'line', [])).toBe('0.00%');
  });
});
