-- Staff write new versions of questionnaires.

-- Why a question is still the same though this version puts it in other words; null when it does not.
alter table questionnaire_question add column reworded varchar(300);
