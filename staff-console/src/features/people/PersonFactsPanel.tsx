import { Facts, Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import { PersonName } from '../../app/names/PersonName.js';
import type { PersonFactsFragment } from '../../gql/graphql.js';
import { peopleTexts } from './texts/index.js';

/** What is known of a person. */
export function PersonFactsPanel({ person }: { readonly person: PersonFactsFragment }) {
  const t = useT(peopleTexts);
  const format = useFormat();
  const language = format.language(person.language);
  const born = person.birthDate && [
    format.date(person.birthDate),
    person.age !== null && t('age', { count: person.age }),
  ];
  return (
    <Panel title={t('facts')}>
      <Facts
        facts={[
          [t('givenName'), <PersonName key="given" name={person.givenName} />],
          [t('familyName'), <PersonName key="family" name={person.familyName} />],
          [t('preferredName'), person.preferredName && <PersonName name={person.preferredName} />],
          [t('pronouns'), person.pronouns],
          [t('birthDate'), born && born.filter(Boolean).join(' · ')],
          [t('language'), person.interpreterNeeded ? t('interpreterYes', { language }) : language],
          [t('guardian'), person.guardianName && <PersonName name={person.guardianName} />],
          [t('phone'), person.phone],
          [t('email'), person.email],
          [t('city'), [person.city, person.postalCode].filter(Boolean).join(' ')],
          [t('payer'), t(`payer.${person.payerType}`)],
          [t('household'), person.householdSize !== null && t('persons', { count: person.householdSize })],
          [t('profile'), person.stateProfile],
        ]}
      />
    </Panel>
  );
}
