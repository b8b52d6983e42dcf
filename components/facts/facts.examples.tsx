import type { Example } from '../example.ts';
import { foreignLink, LINKS, LONG } from '../example-data.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Facts } from './facts.tsx';
import { Person } from './person.tsx';

const component = 'Facts';

export const examples: Example[] = [
  {
    component,
    name: 'one value, several values and an unsaid fact',
    render: (locale) => {
      const names = {
        fr: { country: 'Pays', fields: 'Domaines de coopération', place: 'Lieu de signature' },
        en: {
          country: 'Country',
          fields: 'Fields of cooperation',
          place: 'Place of signature',
        },
      }[locale];
      const fields = {
        fr: ['la promotion de la santé', 'la première ligne', 'le financement'],
        en: ['health promotion', 'front-line services', 'funding'],
      }[locale];
      return (
        <Facts
          locale={locale}
          facts={[
            { name: names.country, values: [{ fr: 'Brésil', en: 'Brazil' }[locale]] },
            { name: names.fields, values: fields },
            { name: names.place, values: [] },
          ]}
        />
      );
    },
  },
  {
    component,
    name: 'a person, a link in the other language only and a very long value',
    render: (locale) => (
      <Facts
        locale={locale}
        facts={[
          {
            name: { fr: 'Pour le Québec', en: 'For Québec' }[locale],
            values: [
              <Person
                key="minister"
                name="Réjean Hébert"
                role={{ fr: 'ministre', en: 'minister' }[locale]}
              />,
            ],
          },
          {
            name: { fr: 'Missions liées', en: 'Related missions' }[locale],
            values: [LINKS.report[locale], foreignLink(locale)].map((link) => (
              <PageLink key={link.href} link={link} locale={locale} />
            )),
          },
          { name: { fr: 'Entente', en: 'Agreement' }[locale], values: [LONG[locale]] },
        ]}
      />
    ),
  },
  {
    component: 'Person',
    name: 'a person and the office held',
    render: (locale) => (
      <p>
        <Person
          name={`${{ fr: 'Dr', en: 'Dr.' }[locale]}\u00a0Gaétan Barrette`}
          role={
            {
              fr: 'ministre de la Santé et des Services sociaux',
              en: 'Minister of Health and Social Services',
            }[locale]
          }
        />
      </p>
    ),
  },
];
