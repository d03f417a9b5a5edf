export const CALQUES_IT = `
`;
