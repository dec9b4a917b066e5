import { StatusBadge, useT } from '@loopkeeper/ui-kit';
import type { CompareDuplicateQuery, WhichRecord } from '../../gql/graphql.js';
import styles from './duplicates.module.css';
import { duplicatesTexts } from './duplicates.texts.js';

type Comparison = NonNullable<CompareDuplicateQuery['compareDuplicate']>;

/** Whose value counts, by the key of the field. */
export type Chosen = Readonly<Record<string, WhichRecord>>;

interface ChoiceTableProps extends Pick<Comparison, 'fields' | 'groups'> {
  readonly keep: WhichRecord;
  readonly chosen: Chosen;
  readonly onChoose: (field: string, from: WhichRecord) => void;
}

/** A field or a group as a row: one cell a record. */
interface Row {
  readonly key: string;
  readonly label: string;
  readonly cells: Readonly<Record<WhichRecord, readonly string[]>>;
  readonly isSame: boolean;
  readonly isChoice: boolean;
}

const SIDES = ['FIRST', 'SECOND'] as const;

function rowsOf({ fields, groups }: Pick<Comparison, 'fields' | 'groups'>): readonly Row[] {
  const lines = (value: string | null | undefined): readonly string[] => (value ? [value] : []);
  return [
    ...fields.map(({ key, label, first, second, isSame }) => ({
      key,
      label,
      cells: { FIRST: lines(first), SECOND: lines(second) },
      isSame,
      isChoice: !isSame,
    })),
    ...groups.map(({ key, label, first, second, isChosen }) => ({
      key,
      label,
      cells: { FIRST: first, SECOND: second },
      isSame: [...first].sort().join('\n') === [...second].sort().join('\n'),
      isChoice: isChosen && first.length > 0 && second.length > 0,
    })),
  ];
}

/** Everything of both records side by side, differences marked in words, with a choice where they differ. */
export function ChoiceTable({ fields, groups, keep, chosen, onChoose }: ChoiceTableProps) {
  const t = useT(duplicatesTexts);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('compareTitle')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('first')}</th>
            <th scope="col">{t('second')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf({ fields, groups }).map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <div>{row.label}</div>
                <div className={styles.mark}>
                  <Mark row={row} />
                </div>
              </th>
              {SIDES.map((side) => (
                <td key={side} data-label={t(side === 'FIRST' ? 'first' : 'second')}>
                  <Cell row={row} side={side} isChosen={sideOf(row, chosen, keep) === side} onChoose={onChoose} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is chosen, else what the record that stays says, else what the other says. */
function sideOf({ key, cells }: Row, chosen: Chosen, keep: WhichRecord): WhichRecord {
  const other = keep === 'FIRST' ? 'SECOND' : 'FIRST';
  return chosen[key] ?? (cells[keep].length > 0 ? keep : other);
}

function Mark({ row }: { readonly row: Row }) {
  const t = useT(duplicatesTexts);
  if (row.isSame) return <span className={styles.quiet}>{t('same')}</span>;
  if (SIDES.some((side) => row.cells[side].length === 0)) return <span className={styles.quiet}>{t('onlyOne')}</span>;
  if (!row.isChoice) return <span className={styles.quiet}>{t('bothKept')}</span>;
  return <StatusBadge tone="waiting">{t('differs')}</StatusBadge>;
}

interface CellProps {
  readonly row: Row;
  readonly side: WhichRecord;
  readonly isChosen: boolean;
  readonly onChoose: (field: string, from: WhichRecord) => void;
}

function Cell({ row, side, isChosen, onChoose }: CellProps) {
  const t = useT(duplicatesTexts);
  const lines = row.cells[side];
  const words = lines.length === 0 ? <span className={styles.quiet}>{t('nothing')}</span> : lines.map((line, n) => <span key={`${n} ${line}`}>{line}</span>); // prettier-ignore
  if (!row.isChoice) return <div className={styles.lines}>{words}</div>;
  return (
    <label className={styles.option} data-chosen={isChosen || undefined}>
      <input type="radio" name={row.key} checked={isChosen} onChange={() => onChoose(row.key, side)} />
      <span className={styles.lines}>{words}</span>
    </label>
  );
}
