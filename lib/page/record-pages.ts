import type { Entry } from '../content/draft.ts';
import type { RecordType } from '../content/schema/types.ts';
import type { SitePage } from '../site/site.ts';
import { agreementList, agreementModel, type AgreementModel } from './agreement.ts';
import type { PageContext } from './context.ts';
import {
  missionReportList,
  missionReportModel,
  type MissionReportModel,
} from './mission-report.ts';
import type { RecordListModel } from './model.ts';
import { newsItemModel, newsList, type NewsItemModel } from './news-item.ts';
import { partnerList, partnerModel, type PartnerModel } from './partner.ts';
import { publicationList, publicationModel, type PublicationModel } from './publication.ts';

/** The model of each type of record. */
export interface RecordModels {
  agreement: AgreementModel;
  'mission-report': MissionReportModel;
  news: NewsItemModel;
  publication: PublicationModel;
  partner: PartnerModel;
}

/** A record of that type. */
export type RecordEntry<Type extends RecordType> = Extract<Entry, { type: Type }>;

/** How the records of a type become models. */
interface RecordPages<Type extends RecordType> {
  /** The page of one. */
  model(context: PageContext, entry: RecordEntry<Type>): RecordModels[Type];
  /** The list of a section, given its pages newest first. */
  list(context: PageContext, pages: readonly SitePage<RecordEntry<Type>>[]): RecordListModel;
}

/** How each type of record becomes models. */
export const recordPages: { [Type in RecordType]: RecordPages<Type> } = {
  agreement: { model: agreementModel, list: agreementList },
  'mission-report': { model: missionReportModel, list: missionReportList },
  news: { model: newsItemModel, list: newsList },
  publication: { model: publicationModel, list: publicationList },
  partner: { model: partnerModel, list: partnerList },
};
