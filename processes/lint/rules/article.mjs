import { propertyOf } from '../model.mjs';
import { isTaskOrEvent } from './subject.mjs';

/** One or several of QY23.2, ZJ35, joined by ", ". */
export const ARTICLES = /^(QY|XX|BH|ZJ|NB)\d+(\.\d+)?(, (QY|XX|BH|ZJ|NB)\d+(\.\d+)?)*$/;

/** Every task and event cites the article that orders it, or is marked as a default setting. */
export default function article() {
  return {
    check(element, reporter) {
      if (!element.$instanceOf('bpmn:FlowElement')) {
        return;
      }
      const cited = propertyOf(element, 'article');
      const setting = propertyOf(element, 'default');
      if (cited !== undefined && !ARTICLES.test(cited)) {
        reporter.report(element.id, `Article ${cited} is not of the form QY23.2, QY29`);
      }
      if (setting !== undefined && setting !== 'true') {
        reporter.report(element.id, 'Property default can only be true');
      }
      if (isTaskOrEvent(element) && cited === undefined && setting === undefined) {
        reporter.report(element.id, 'Cites no article and is not marked as a default setting');
      }
    },
  };
}
