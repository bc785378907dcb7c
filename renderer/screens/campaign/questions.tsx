export const PlacementQuestions = () => null;
