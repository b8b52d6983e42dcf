import { answerBatches } from '../threads/answer-batches.ts';
import { keepPage, type KeepOptions, type PageFile } from './keep-page.ts';

answerBatches((options: KeepOptions) => (file: PageFile) => keepPage(file, options));
