"""What a check sees of a release: the document, the release, and indexes made when first asked for."""
