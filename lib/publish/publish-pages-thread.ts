import { answerBatches } from '../threads/answer-batches.ts';
import { publishPage, type ExportedPage, type PublishPageOptions } from './publish-page.ts';

answerBatches((options: PublishPageOptions) => (page: ExportedPage) => publishPage(page, options));
