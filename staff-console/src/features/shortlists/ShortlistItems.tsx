import { BooleanField, Empty, TextField, useT } from '@loopkeeper/ui-kit';
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { moved, type ItemValue } from './shortlist-values.js';
import { shortlistsTexts } from './shortlists.texts.js';
import styles from './shortlists.module.css';

interface ShortlistItemsProps {
  readonly items: readonly ItemValue[];
  readonly onChange: (items: readonly ItemValue[]) => void;
}

/** The services in their order; every one can be moved, noted, chosen and taken off by keyboard. */
export function ShortlistItems({ items, onChange }: ShortlistItemsProps) {
  const t = useT(shortlistsTexts);
  if (items.length === 0) return <Empty title={t('empty')} />;
  const change = (at: number, part: Partial<ItemValue>) =>
    onChange(items.map((item, n) => (n === at ? { ...item, ...part } : item)));
  return (
    <ol className={styles.items}>
      {items.map((item, n) => (
        <ShortlistItem
          key={item.listingId}
          item={item}
          isFirst={n === 0}
          isLast={n === items.length - 1}
          onMove={(by) => onChange(moved(items, n, by))}
          onRemove={() => onChange(items.filter((_, other) => other !== n))}
          onChange={(part) => change(n, part)}
        />
      ))}
    </ol>
  );
}

interface ShortlistItemProps {
  readonly item: ItemValue;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onChange: (part: Partial<ItemValue>) => void;
}

function ShortlistItem({ item, isFirst, isLast, onMove, onRemove, onChange }: ShortlistItemProps) {
  const t = useT(shortlistsTexts);
  const { listing, listingId } = item;
  const name = listing?.serviceName ?? t('gone');
  const button = { variant: 'default', size: 44 } as const;
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <div className={styles.itemName}>
          {listing ? <Link to={`/listings/${listingId}`}>{name}</Link> : name}
          {listing && <span className={styles.quiet}>{listing.organizationName}</span>}
        </div>
        <div className={styles.itemActions}>
          <ActionIcon {...button} aria-label={t('up', { name })} disabled={isFirst} onClick={() => onMove(-1)}>
            <IconArrowUp size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon {...button} aria-label={t('down', { name })} disabled={isLast} onClick={() => onMove(1)}>
            <IconArrowDown size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon {...button} aria-label={t('remove', { name })} onClick={onRemove}>
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      <TextField
        name={`note-${listingId}`}
        label={t('itemNote', { name })}
        help={t('itemNoteHelp')}
        maxLength={300}
        value={item.note ?? ''}
        onChange={(note) => onChange({ note })}
      />
      <BooleanField
        name={`chosen-${listingId}`}
        label={t('chosen')}
        value={item.isChosen}
        onChange={(isChosen) => onChange({ isChosen })}
      />
    </li>
  );
}
