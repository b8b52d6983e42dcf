import type { References } from '../../lib/content/shared-lists.ts';

/** Titles of acts, names of bodies and offices as the sources give them: each has one form only. */
const NAMES = [
  'Loi modifiant l’organisation et la gouvernance du réseau de la santé et des services sociaux notamment par l’abolition des agences régionales',
  'Act to Modify the Organization and Governance of the Health and Social Services Network, in Particular by Abolishing the Regional Agencies',
  'Rapport de mission d’un déplacement à l’extérieur du Canada',
  'ministère de la Santé et des Services sociaux',
  'ministre de la Santé et des Services sociaux',
  'Minister of Health and Social Services',
  'ministère des Relations internationales et de la Francophonie',
  'ministère de l’Immigration et des Communautés culturelles',
  'ministre responsable des Aînés et des Proches aidants',
  'Minister Responsible for Seniors and Informal Caregivers',
  'Secrétariat aux aînés',
  'sous-ministre associé des services de santé et de la médecine universitaire',
  'sous-ministre adjoint à la planification, l’évaluation et la qualité',
  'directrice des affaires intergouvernementales et de la coopération internationale',
  'directeur du cabinet du ministre',
];

/** What may stand in the content as it stands in a source: official names, fields of cooperation. */
export function officialNames({ site, contacts, partners, fields, regions }: References): string[] {
  return [
    ...NAMES,
    site.name,
    ...Object.values(contacts).map(({ name }) => name),
    ...Object.values(partners).flatMap(({ name }) => Object.values(name)),
    ...Object.values(fields).flatMap((field) => Object.values(field)),
    ...regions.list.map(({ name }) => name),
  ];
}
