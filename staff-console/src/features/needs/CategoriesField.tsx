import { ChoiceField, useLoad, useT } from '@loopkeeper/ui-kit';
import { CloseButton } from '@mantine/core';
import type { CategoryTreeQuery } from '../../gql/graphql.js';
import styles from './needs.module.css';
import { CategoryTree } from './needs.operations.js';
import { needsTexts } from './needs.texts.js';

interface CategoriesFieldProps {
  readonly name: string;
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  readonly error: string | null;
}

type Category = CategoryTreeQuery['categories'][number];

/** "Housing: Emergency shelter: Shelter for families". */
function pathOf(category: Category, all: readonly Category[]): string {
  const parent = all.find(({ code }) => code === category.parentCode);
  return parent ? `${pathOf(parent, all)}: ${category.label}` : category.label;
}

/** Some of our own categories: each stands in a line with a button that takes it away, and one picker adds another. */
export function CategoriesField({ name, value, onChange, error }: CategoriesFieldProps) {
  const t = useT(needsTexts);
  const all = useLoad(CategoryTree, {}).data?.categories ?? [];
  const named = all.map((category) => ({ value: category.code, label: pathOf(category, all) }));
  const chosen = value.map((code) => ({ code, label: named.find((one) => one.value === code)?.label ?? code }));
  return (
    <fieldset className={styles.categories}>
      <legend>{t('categories')}</legend>
      {chosen.length === 0 && <p className={styles.quiet}>{t('noCategory')}</p>}
      <ul className={styles.chosen}>
        {chosen.map(({ code, label }) => (
          <li key={code}>
            <span>{label}</span>
            <CloseButton
              size="lg"
              aria-label={t('removeCategory', { label })}
              onClick={() => onChange(value.filter((other) => other !== code))}
            />
          </li>
        ))}
      </ul>
      <ChoiceField
        name={name}
        label={t('addCategory')}
        options={named.filter((one) => !value.includes(one.value))}
        placeholder={t('chooseCategory')}
        value=""
        onChange={(code) => code && onChange([...value, code])}
        error={error}
      />
    </fieldset>
  );
}
