export const dataEnglish = {
  problem: {
    unknown: 'Something went wrong on our side.',
    unreachable: 'The server could not be reached. Nothing was lost; please try again.',
    notSignedIn: 'Please sign in.',
    requestId: 'Request %{id}',
  },
};
