/** Every row's note cites the article it rests on, so that a proposal can be traced to the law. */
export default function rowArticle() {
  return {
    check(element, reporter) {
      if (
        element.$instanceOf('dmn:DecisionRule') &&
        !/\b(QY|XX|BH|ZJ|NB)\d+/.test(element.description ?? '')
      ) {
        reporter.report(element.id, 'Note cites no article');
      }
    },
  };
}
