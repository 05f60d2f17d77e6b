"""The sources that rules cite, each once, by field: founding documents, texts of the Commission and of National
Agencies, others.

Most pages were read in archived copies in November 2026, often no further than their beginning. What a source says
stands at each citation, in our own words.
"""
