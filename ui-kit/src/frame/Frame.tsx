import { Button } from '@mantine/core';
import { IconMenu2, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';
import styles from './frame.module.css';

interface FrameProps {
  /** The name that leads home, usually a link. */
  readonly brand: ReactNode;
  /** Links; the current one carries aria-current. */
  readonly nav?: ReactNode;
  /** Names the navigation for screen readers. */
  readonly navLabel?: string;
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The page around every page: skip link, header, navigation, one main landmark. */
export function Frame({ brand, nav, navLabel, actions, footer, children }: FrameProps) {
  const t = useT(kitTexts);
  return (
    <>
      <a href="#main" className={styles.skip}>
        {t('skip')}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          {nav ? <FoldingNav brand={brand} nav={nav} label={navLabel ?? t('menu')} /> : brand}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </>
  );
}

interface FoldingNavProps {
  readonly brand: ReactNode;
  readonly nav: ReactNode;
  readonly label: string;
}

function FoldingNav({ brand, nav, label }: FoldingNavProps) {
  const t = useT(kitTexts);
  const [open, setOpen] = useState(false);
  const Icon = open ? IconX : IconMenu2;
  return (
    <>
      <Button
        className={styles.toggle}
        variant="default"
        aria-expanded={open}
        aria-controls="main-nav"
        leftSection={<Icon size={20} aria-hidden />}
        onClick={() => setOpen(!open)}
      >
        {t('menu')}
      </Button>
      {brand}
      <nav
        id="main-nav"
        aria-label={label}
        className={open ? `${styles.nav} ${styles.open}` : styles.nav}
        onClick={() => setOpen(false)}
      >
        {nav}
      </nav>
    </>
  );
}

/** The class that the brand link wears. */
export const brandClass: string | undefined = styles.brand;
