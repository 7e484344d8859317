import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Messages } from '../../../locales/messages';
import type { FigureId } from '../../../report/figures/figures';
import { SectionHeading } from '../parts/SectionHeading';
import { Term } from '../parts/Term';
import type { TermId } from '../parts/termId';
import { Explain } from '../explanation/Explain';
import { usePane } from '../../state/paneContext';

interface Tile {
  readonly figure: FigureId;
  readonly name: keyof Messages['cover']['tiles'];
  readonly term: TermId;
}

const TILES: readonly Tile[] = [
  { figure: 'otp.rfas.sent', name: 'rfas', term: 'rfa' },
  { figure: 'registry.rfcs.sent', name: 'rfcs', term: 'rfc' },
  { figure: 'area2.otp.executedShare', name: 'executed', term: 'executed' },
  { figure: 'registry.headquarters.positiveShare', name: 'positive', term: 'positive' },
  { figure: 'otp.rfas.averageDays', name: 'averageDays', term: 'days' },
  { figure: 'registry.headquarters.averageDays', name: 'replyDays', term: 'replied' },
];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: '0',
  },
  tile: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    minWidth: '0',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  value: {
    margin: '0',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    // A French percentage with its space, in a wide font, is wider than a narrow tile.
    '@media (max-width: 359px)': { fontSize: tokens.fontSizeBase600 },
    '@media (max-width: 329px)': { fontSize: tokens.fontSizeBase500 },
    '@media (max-width: 299px)': { fontSize: tokens.fontSizeBase400 },
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  link: { font: 'inherit', textAlign: 'left' },
  words: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    paddingBottom: tokens.spacingVerticalXS,
    whiteSpace: 'normal',
  },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface KeyFiguresProps {
  /** as they are shown */
  readonly texts: ReadonlyMap<FigureId, string>;
  /** whether it is known what they are made of, which a click then opens */
  readonly isExplained?: boolean;
  /** those that have no number */
  readonly without?: ReadonlySet<FigureId>;
}

/** The figures that a reader looks for first, large. */
export function KeyFigures({ texts, isExplained = false, without }: KeyFiguresProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <div className={styles.root}>
      <SectionHeading level={3}>{messages.pane.report.keyFigures}</SectionHeading>
      <dl className={styles.tiles}>
        {TILES.map(({ figure: id, name, term }) => {
          const text = texts.get(id) ?? messages.notAvailable;
          const isLong = text.length > 9;
          return (
            <div key={id} className={styles.tile}>
              <dt className={styles.name}>
                <Term id={term}>{messages.cover.tiles[name]}</Term>
              </dt>
              <dd className={mergeClasses(styles.value, isLong && styles.words)}>
                {isExplained ? (
                  <Explain
                    number={id}
                    label={messages.figures[id]}
                    value={text}
                    isNone={without?.has(id) === true}
                    className={styles.link}
                  >
                    {text}
                  </Explain>
                ) : (
                  text
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
